// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import dev.kfp4j.manifest.Manifest;
import java.nio.file.Path;

/**
 * A pipeline or a component.
 *
 * @param kind which of them
 * @param name its name
 * @param place the jar or folder that it is in
 * @param manifest its manifest
 */
public record Entry(Kind kind, String name, Path place, Manifest manifest) {}
