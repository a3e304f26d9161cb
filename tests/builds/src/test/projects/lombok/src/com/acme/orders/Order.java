package com.acme.orders;

import lombok.Builder;
import lombok.Value;

/** Its builder and its getters are Lombok's. */
@Value
@Builder
public class Order {
    String item;
    int count;
}
