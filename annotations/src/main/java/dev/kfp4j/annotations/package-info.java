// SPDX-License-Identifier: Apache-2.0
/** The annotations for components, pipelines and their parameters. */
package dev.kfp4j.annotations;
