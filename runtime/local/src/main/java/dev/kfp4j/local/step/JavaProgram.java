// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

/**
 * A program for the JVM.
 *
 * @param classPath folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
 * @param mainClass the class that it starts with
 * @param javaVersion the version of Java that runs it, such as 17
 */
public record JavaProgram(String classPath, String mainClass, int javaVersion) {}
