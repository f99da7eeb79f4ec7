package org.edusum.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The version that the jar carries in its manifest. */
final class ProgramVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"EduSum " + Objects.requireNonNullElse(version, "（开发中）")};
    }
}
