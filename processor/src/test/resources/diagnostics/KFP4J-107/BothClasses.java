// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;

/** A component has two generated classes, and one clash is enough to be told of. */
class BothClasses {
    @Component
    static void train() {} // ERROR KFP4J-107 col 17: the class "BothClasses_TrainEntrypoint" cannot be generated for component "train": a class of this name exists | rename the method or the class
    // RIGHT static void learn() {}
}

class BothClasses_TrainEntrypoint {}

class BothClasses_TrainComponent {}
