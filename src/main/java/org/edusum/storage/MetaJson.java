package org.edusum.storage;

import java.util.Set;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code meta.json}: the version of the format, and the program that wrote the file. It holds no times: two saves of
 * one project must give the same bytes, and the file system knows when a file was changed.
 */
final class MetaJson {

    private static final String PROGRAM = program();

    private MetaJson() {
    }

    private static String program() {
        String version = MetaJson.class.getPackage().getImplementationVersion();
        return version == null ? "EduSum" : "EduSum " + version;
    }

    static FormatVersion read(JsonPlace root, Reading reading) {
        JsonPlace format = root.member("format");
        FormatVersion version = format.checked(
                () -> new FormatVersion(format.member("major").integer(), format.member("minor").integer()), "格式版本不合规");
        root.find("program").ifPresent(JsonPlace::string);
        reading.keepUnknown(root, Owner.of(Kind.META), Set.of("format", "program"));
        reading.keepUnknown(format, Owner.of(Kind.FORMAT), Set.of("major", "minor"));
        return version;
    }

    static ObjectNode write(FormatVersion version, Extras extras) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode format = root.putObject("format").put("major", version.major()).put("minor", version.minor());
        SummaryWriter.addExtras(format, Owner.of(Kind.FORMAT), extras);
        root.put("program", PROGRAM);
        SummaryWriter.addExtras(root, Owner.of(Kind.META), extras);
        return root;
    }
}
