// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/**
 * The type of an artifact: {@code {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}.
 *
 * @param schemaTitle such as {@code system.Dataset}
 * @param schemaVersion such as {@code 0.0.1}
 */
public record ArtifactType(String schemaTitle, String schemaVersion) {}
