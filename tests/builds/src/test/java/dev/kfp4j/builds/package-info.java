// SPDX-License-Identifier: Apache-2.0
/** What users get: the finished jars, and whole projects built with them. */
package dev.kfp4j.builds;
