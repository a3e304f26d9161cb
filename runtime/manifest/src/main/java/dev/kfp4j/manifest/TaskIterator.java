// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/** The items of a loop. */
public sealed interface TaskIterator {

    /** The name of the input of the loop's graph that contains the current item. */
    String itemInput();

    /**
     * {@code parameterIterator: {itemInput: i, items: {raw: '["a"]'}}}.
     *
     * @param itemInput see {@link TaskIterator#itemInput()}
     * @param raw the items: a JSON array as text
     */
    record RawItems(String itemInput, String raw) implements TaskIterator {}

    /**
     * {@code parameterIterator: {itemInput: i, items: {inputParameter: p}}}.
     *
     * @param itemInput see {@link TaskIterator#itemInput()}
     * @param inputParameter the input of the loop that contains the list
     */
    record ParameterItems(String itemInput, String inputParameter) implements TaskIterator {}

    /**
     * {@code artifactIterator: {itemInput: i, items: {inputArtifact: a}}}.
     *
     * @param itemInput see {@link TaskIterator#itemInput()}
     * @param inputArtifact the input of the loop that contains the list of artifacts
     */
    record ArtifactItems(String itemInput, String inputArtifact) implements TaskIterator {}
}
