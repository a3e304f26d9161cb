package acme;

import dev.kfp4j.annotations.Component;

class First {
    @Component
    static void train() {}
}
