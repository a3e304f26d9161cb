package com.acme.words;

import dev.kfp4j.annotations.Component;

/** A component in a class of its own. */
final class Titles {

    private Titles() {}

    /** Says what was found. */
    @Component
    static String title(int distinct, String about) {
        return about + ": " + distinct;
    }
}
