package vn.vanho.policycomm.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Each row of the table is on its way before the next is asked for, however many there are. */
class LazyRowsTest {

    private static final int ROWS = 20_000;
    private static final int BUFFERS = 64 * 1024;
    private static final String COMMENT = "Ý kiến góp ý. ".repeat(20).strip();

    private final CountingStream out = new CountingStream();
    private long shortestRow = Long.MAX_VALUE;
    private long furthestBehind;

    @Test
    void twentyThousandRowsAreNeverHeldTogether() throws Exception {
        TableBody.fill(template(), out, everyTag(), row -> {
            long before = out.written;
            for (int n = 0; n < ROWS; n++) {
                row.accept(new CommentRow(n == 0, comment()));
                long due = (long) (n + 1) * COMMENT.length();
                furthestBehind = Math.max(furthestBehind, due - (out.written - before));
            }
            shortestRow = (out.written - before) / ROWS;
        });
        assertThat(shortestRow).isGreaterThan(COMMENT.length());
        assertThat(furthestBehind).isLessThan(BUFFERS);
    }

    private static Tags comment() {
        return new Tags()
                .put("point", "Điều 1")
                .put("matter", "Nhóm")
                .put("sender", "Cá nhân")
                .put("about", "")
                .put("comment", COMMENT)
                .put("answerKind", "Tiếp thu")
                .put("answer", "Đồng ý.");
    }

    private static Tags everyTag() throws IOException {
        Tags tags = new Tags();
        String text = new String(template().readAllBytes(), StandardCharsets.UTF_8);
        Pattern.compile("\\{\\{(\\w+)}}").matcher(text).results().forEach(tag -> tags.put(tag.group(1), "x"));
        return tags;
    }

    private static InputStream template() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(
                new ClassPathResource("templates/documents/consolidated-table.docx").getInputStream())) {
            ZipEntry part = zip.getNextEntry();
            while (!Objects.requireNonNull(part).getName().equals("word/document.xml")) {
                part = zip.getNextEntry();
            }
            return new ByteArrayInputStream(zip.readAllBytes());
        }
    }

    /** Keeps nothing but the number of bytes. */
    private static final class CountingStream extends OutputStream {

        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
