package io.github.mentoring4j.testkit.records;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik of {@link RecordArbitraries}. It finds this by itself; nobody else needs it. */
public final class MentoringArbitraryProvider implements ArbitraryProvider {

    /** For the service loader. */
    public MentoringArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.getTypeArguments().isEmpty() && Catalogue.has(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(RecordArbitraries.of(targetType.getRawType()));
    }
}
