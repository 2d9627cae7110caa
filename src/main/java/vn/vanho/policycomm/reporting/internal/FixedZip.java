package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend only on what is put in: every entry has the same time. */
final class FixedZip implements AutoCloseable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Begins an entry; closing what is returned ends the entry only. */
    OutputStream entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** The same entries with the same time. */
    static byte[] repack(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
                FixedZip to = new FixedZip(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.copy(entry.getName(), from);
            }
        }
        return bytes.toByteArray();
    }

    void copy(String name, InputStream content) throws IOException {
        try (OutputStream out = entry(name)) {
            content.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
