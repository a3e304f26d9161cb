package com.acme.orders;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import lombok.AccessLevel;
import lombok.Builder;
import lombok.NoArgsConstructor;
import lombok.val;

/** Components and a pipeline that use what Lombok makes; the constructor is Lombok's too. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public final class Orders {

    /**
     * A result with a builder of Lombok's.
     *
     * @param item what was ordered
     * @param count how often
     */
    @Builder
    public record Line(String item, int count) {}

    /** Makes an order; its line's components are the outputs. */
    @Component
    public static Line order(String item, @Default("1") int count) {
        Order order = Order.builder().item(item).count(count).build();
        return lineOf(order).build();
    }

    /** Describes an order. */
    @Component
    public static String describe(String item, int count) {
        return count + " x " + item;
    }

    /** Orders two of something. */
    @Pipeline
    public static String ordering(String item) {
        val ordered = order(item, 2);
        return describe(ordered.item(), ordered.count());
    }

    /** A type that is not there before Lombok has run, in a class that holds a pipeline. */
    static Line.LineBuilder lineOf(Order order) {
        return Line.builder().item(order.getItem()).count(order.getCount());
    }
}
