package io.github.mentoring4j.examples.testing;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Turns a property's result round: it passes if it fails for the case that was stated, and fails otherwise. */
class PlantedBugHook implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        PropertyExecutionResult result = property.execute();
        String stated = context.findAnnotation(ShrinksTo.class).orElseThrow().value();
        String found = result.shrunkSample()
                .map(sample -> SmallestCase.of(List.copyOf(sample.parameters())))
                .orElse("no case");
        return found.equals(stated)
                ? result.mapToSuccessful()
                : result.mapToFailed(
                        "the planted bug was to be found in: " + stated + "\nbut it was found in: " + found);
    }
}
