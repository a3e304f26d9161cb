// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import java.time.Instant;
import java.util.Optional;

/**
 * A program for the JVM.
 *
 * @param classPath folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
 * @param mainClass the main class
 * @param javaVersion the version of Java that runs it, such as 17
 * @param loaded the time since when its classes may have been loaded, so that later changes of the class path may have
 *     no effect; empty: each step loads them anew
 */
public record JavaProgram(String classPath, String mainClass, int javaVersion, Optional<Instant> loaded) {}
