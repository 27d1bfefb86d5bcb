package io.github.mentoring4j.examples.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A property that has to fail, for there is a bug planted, and what the failing sample has to be shrunk to; always from the same seed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(seed = "1", shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.PREVIOUS_SEED)
@AddLifecycleHook(PlantedBugHook.class)
@interface ShrinksTo {

    /** The smallest sample in words, see {@link SmallestCase}. */
    String value();
}
