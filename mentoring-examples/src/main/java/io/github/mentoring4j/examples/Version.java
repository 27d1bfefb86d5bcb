package io.github.mentoring4j.examples;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Mentoring.class.getPackage().getImplementationVersion();
        return new String[] {"mentoring " + (version == null ? "(built from source)" : version)};
    }
}
