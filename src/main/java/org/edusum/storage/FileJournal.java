package org.edusum.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.edusum.file.RandomName;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft in a file of its own, while the store cannot be written: a line for the draft, then one for each step, each
 * forced to the medium. It is only ever added to, and locked while it is in use; a broken last line is ignored.
 */
final class FileJournal implements AutoCloseable {

    private static final String PREFIX = "draft-";
    private static final String SUFFIX = ".jsonl";

    private final Path file;
    private final FileChannel channel;
    private long written;

    private FileJournal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins a file for a draft with all that it has so far. */
    static FileJournal begin(Path folder, Chain chain) throws IOException {
        DataFolder.make(folder);
        // Never over an earlier file of the same draft: that one may be all there is of it.
        Path file = folder.resolve(PREFIX + RandomName.next() + SUFFIX);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileJournal journal = new FileJournal(file, channel);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("in use: " + file);
            }
            journal.line(header(chain));
            journal.written = chain.origin().baseSeq();
            journal.store(chain);
            return journal;
        } catch (IOException | OverlappingFileLockException fault) {
            channel.close();
            Files.deleteIfExists(file);
            throw fault instanceof IOException e ? e : new IOException(fault);
        }
    }

    private static ObjectNode header(Chain chain) {
        return JsonNodeFactory.instance.objectNode().put("draft", chain.origin().key())
                .put("baseSeq", chain.origin().baseSeq())
                .put("base", Base64.getEncoder().encodeToString(chain.origin().base().bytes()));
    }

    /** Adds what is missing. */
    void store(Chain chain) throws IOException {
        for (JournalLine line : chain.linesAfter(written)) {
            line(JsonNodeFactory.instance.objectNode()
                    .put("seq", line.seq()).put("body", line.body()).put("hash", line.hash()));
            written = line.seq();
        }
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("savedSeq", chain.savedSeq());
        chain.file().ifPresent(mark -> state.put("file", mark.file().toString()).put("fileHash", mark.hash()));
        line(state);
        channel.force(true);
    }

    private void line(ObjectNode object) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap((JsonTree.text(object) + "\n").getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Closes and removes the file, when the store has it all. */
    void remove() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Takes in a draft. @return whether it was taken in, so that its file may go */
    interface Receiver {
        boolean take(Chain chain);
    }

    /** Hands over what earlier sittings left in a folder, but for files that another process has in use. */
    static void takeIn(Path folder, Receiver receiver) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            files.forEach(found::add);
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
        for (Path file : found) {
            if (takeInOne(file, receiver)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean takeInOne(Path file, Receiver receiver) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            // Through the locked channel itself: Windows locks the content, not the name.
            ByteBuffer content = ByteBuffer.allocate((int) Math.min(channel.size(), 512 << 20));
            while (content.hasRemaining() && channel.read(content) > 0) {
                continue;
            }
            Optional<Chain> chain = read(new String(content.array(), 0, content.position(), StandardCharsets.UTF_8));
            return chain.isPresent() && receiver.take(chain.get());
        } catch (OverlappingFileLockException inUseHere) {
            return false;
        }
    }

    /** The draft of a file's lines, as far as they are whole; nothing when not even the first one is. */
    static Optional<Chain> read(String content) {
        List<String> lines = content.lines().toList();
        try {
            JsonPlace header = JsonPlace.root(JsonTree.parse(lines.isEmpty() ? "" : lines.getFirst()));
            Chain.Origin origin = new Chain.Origin(header.string("draft"),
                    new Blob(Base64.getDecoder().decode(header.string("base"))), header.member("baseSeq").number());
            Chain chain = Chain.kept(origin, Optional.empty(), origin.baseSeq());
            lines.stream().skip(1).takeWhile(line -> take(line, chain)).forEach(line -> { });
            return Optional.of(chain);
        } catch (JsonFormatException | ProjectFileException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** @return whether the line was whole and went on with the draft */
    private static boolean take(String text, Chain chain) {
        try {
            JsonPlace line = JsonPlace.root(JsonTree.parse(text));
            if (line.find("seq").isPresent()) {
                return chain.add(new JournalLine(line.member("seq").number(), line.string("body"), line.string("hash")));
            }
            line.find("file").ifPresent(path -> chain.saved(
                    new FileMark(Path.of(path.string()), line.string("fileHash")), line.member("savedSeq").number()));
            return true;
        } catch (JsonFormatException cutOff) {
            return false;
        }
    }
}
