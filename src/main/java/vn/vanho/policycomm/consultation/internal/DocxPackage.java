package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The ZIP of a DOCX, opened only after every entry has been unpacked once against the limits, keeping nothing. */
final class DocxPackage implements AutoCloseable {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long HARMLESS_SIZE = 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final Refusals refusals;

    private DocxPackage(ZipFile zip, Refusals refusals) {
        this.zip = zip;
        this.refusals = refusals;
    }

    static DocxPackage open(byte[] content, Refusals refusals) throws IOException {
        if (FileKindCheck.count(content, DIRECTORY_ENTRY) > MOST_ENTRIES) {
            throw refusals.bomb();
        }
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        DocxPackage opened = new DocxPackage(zip, refusals);
        opened.requireHarmless();
        return opened;
    }

    private void requireHarmless() throws IOException {
        long unpacked = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw refusals.encrypted();
            }
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw refusals.macros();
            }
            unpacked += unpackedSize(entry, MOST_UNPACKED - unpacked);
        }
    }

    private long unpackedSize(ZipArchiveEntry entry, long allowed) throws IOException {
        long most = Math.min(allowed, Math.max(HARMLESS_SIZE, entry.getCompressedSize() * MOST_RATIO));
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw refusals.bomb();
                }
            }
        }
        return size;
    }

    List<Line> lines() throws IOException, XMLStreamException {
        PackageParts parts = PackageParts.read(this, refusals);
        Styles styles = Styles.read(part(parts.styles()), refusals);
        Numbering numbering = Numbering.read(part(parts.numbering()), styles, refusals);
        try (WordXml xml = new WordXml(required(parts.document()), refusals)) {
            return new DocumentReader(xml, styles, numbering, refusals).read();
        }
    }

    /** The part of that name, or null. */
    @Nullable
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : zip.getInputStream(entry);
    }

    InputStream required(String name) throws IOException {
        InputStream part = part(name);
        if (part == null) {
            throw refusals.notDocx();
        }
        return part;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
