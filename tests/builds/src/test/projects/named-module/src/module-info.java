/** Components and a pipeline in a module. */
module com.acme.greetings {
    requires dev.kfp4j.runtime;
}
