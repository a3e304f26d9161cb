// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import java.time.Instant;
import java.util.Optional;

/**
 * A program for the JVM.
 *
 * @param classPath folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
 * @param mainClass the class that it starts with
 * @param javaVersion the version of Java that runs it, such as 17
 * @param loaded since when its classes may have been loaded: what is written to the class path later need not be what
 *     is run; empty: they are loaded anew for each step
 */
public record JavaProgram(String classPath, String mainClass, int javaVersion, Optional<Instant> loaded) {}
