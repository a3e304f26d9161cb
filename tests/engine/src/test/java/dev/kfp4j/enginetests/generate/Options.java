// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The purpose of generated pipelines.
 *
 * @param image the image of their steps
 * @param marks a folder for the marks of steps that fail at first; none: there are no such steps
 */
public record Options(String image, Optional<Path> marks) {}
