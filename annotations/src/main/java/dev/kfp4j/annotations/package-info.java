// SPDX-License-Identifier: Apache-2.0
/** What a developer writes on components, pipelines and their parameters. Depends on the JDK only. */
package dev.kfp4j.annotations;
