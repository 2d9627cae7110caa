package vn.vanho.policycomm.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells a Word document without macros from other packages; only its table of contents is unpacked. */
final class WordPackage {

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TYPES = 1024 * 1024;
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private WordPackage() {}

    static boolean isDocument(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            return parts.size() <= MOST_PARTS
                    && parts.stream().noneMatch(part -> part.getName().endsWith("vbaProject.bin"))
                    && types(zip).contains(DOCUMENT);
        } catch (IOException | IllegalArgumentException notReadable) {
            return false;
        }
    }

    private static String types(ZipFile zip) throws IOException {
        ZipArchiveEntry part = zip.getEntry("[Content_Types].xml");
        if (part == null || !zip.canReadEntryData(part)) {
            return "";
        }
        try (InputStream types = zip.getInputStream(part)) {
            return new String(types.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8);
        }
    }
}
