// SPDX-License-Identifier: Apache-2.0
/** Tests of the finished jars, with whole projects of users. */
package dev.kfp4j.builds;
