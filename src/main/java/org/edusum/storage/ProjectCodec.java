package org.edusum.storage;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project as the bytes of its file, and back. */
final class ProjectCodec {

    static final String MIMETYPE = "mimetype";
    static final String META = "meta.json";
    static final String SUMMARY = "summary.json";
    static final String TYPE = "application/vnd.edusum+zip";

    private static final String CHOOSE = "不是 EduSum 项目文件。请选择扩展名为 .edusum 的文件。";

    private ProjectCodec() {
    }

    static byte[] encode(Project project) {
        FormatVersion version = project.version().compareTo(FormatVersion.CURRENT) > 0
                ? project.version() : FormatVersion.CURRENT;
        Map<String, Blob> entries = new LinkedHashMap<>();
        entries.put(MIMETYPE, new Blob(TYPE.getBytes(StandardCharsets.US_ASCII)));
        entries.put(META, new Blob(JsonTree.bytes(MetaJson.write(version, project.extras()))));
        entries.put(SUMMARY, new Blob(JsonTree.bytes(SummaryWriter.write(project.summary(), project.extras()))));
        project.extras().entries().forEach(entries::putIfAbsent);
        return Archive.write(entries);
    }

    /** @throws ArchiveException with the sentence for the clerk */
    static Project decode(byte[] content) throws ArchiveException {
        if (ForeignFile.isBlank(content)) {
            throw new ArchiveException("文件是空的，没有内容（可能在保存或复制时断电、磁盘已满）。请用备份或另一份，或从草稿中恢复。", null);
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            throw new ArchiveException("这是" + ForeignFile.describe(content) + "，" + CHOOSE, null);
        }
        Map<String, Blob> entries = Archive.read(content);
        checkKind(entries);
        Reading metaReading = Reading.ofParts();
        FormatVersion version = parsed(META, entries, place -> MetaJson.read(place, metaReading), "");
        String newer = version.isWritable() ? "" : "这个文件由更高版本的 EduSum 保存（格式 " + version + "），本版本无法读取。请升级 EduSum 后再打开。";
        Project project = parsed(SUMMARY, entries, place -> new SummaryReader(
                JsonPlace.root(Upgrades.toCurrent(place.node(), version))).read(), newer);
        return new Project(project.summary(), merged(project.extras(), metaReading.extras(), entries),
                version.compareTo(FormatVersion.CURRENT) < 0 ? FormatVersion.CURRENT : version);
    }

    /** A mimetype may be missing, as when a clerk packed the contents anew; another one may not stand there. */
    private static void checkKind(Map<String, Blob> entries) throws ArchiveException {
        Blob mimetype = entries.get(MIMETYPE);
        String type = mimetype == null ? TYPE : new String(mimetype.bytes(), StandardCharsets.UTF_8).strip();
        boolean hasParts = entries.containsKey(META) && entries.containsKey(SUMMARY);
        if (mimetype != null && type.equals(TYPE) && !hasParts) {
            throw new ArchiveException("文件缺少必要的内容，已损坏。请用备份或另一份，或从草稿中恢复。", null);
        }
        if (!type.equals(TYPE) || !hasParts) {
            throw new ArchiveException("这是" + ForeignFile.describe(entries.keySet(), type) + "，" + CHOOSE, null);
        }
    }

    private interface Reader<T> {
        T read(JsonPlace place);
    }

    private static <T> T parsed(String name, Map<String, Blob> entries, Reader<T> reader, String instead)
            throws ArchiveException {
        try {
            return reader.read(JsonPlace.root(JsonTree.parse(entries.get(name).bytes())));
        } catch (JsonFormatException fault) {
            throw new ArchiveException(!instead.isEmpty() ? instead : "文件内容有误（" + name + " 中 " + fault.getMessage()
                    + "）。请用备份或另一份，或从草稿中恢复。", fault);
        }
    }

    private static Extras merged(Extras ofSummary, Extras ofMeta, Map<String, Blob> entries) {
        SortedMap<Extras.Owner, SortedMap<String, String>> members = new TreeMap<>(ofSummary.members());
        members.putAll(ofMeta.members());
        SortedMap<String, Blob> others = new TreeMap<>(entries);
        others.keySet().removeAll(java.util.Set.of(MIMETYPE, META, SUMMARY));
        return new Extras(members, others);
    }
}
