package vn.vanho.policycomm.reporting.internal;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Fills the templates of letters, each small enough to be held in memory. */
final class Letters {

    /** These tags stand in the heads of tables, each before the row that is repeated for its list. */
    private static final Configure EVERY_TAG_HAS_A_VALUE = Configure.builder()
            .bind("figures", new LoopRowTableRenderPolicy())
            .bind("differences", new LoopRowTableRenderPolicy())
            .setValidErrorHandler(new Configure.AbortHandler())
            .build();

    private Letters() {}

    /**
     * A letter as DOCX.
     *
     * @param template its file in {@code templates/documents}
     */
    static byte[] print(String template, Tags values) {
        return print(template, values.asMap());
    }

    /** The same with lists, whose tags the template repeats. */
    static byte[] print(String template, Map<String, Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = new ClassPathResource("templates/documents/" + template).getInputStream();
                XWPFTemplate letter = XWPFTemplate.compile(file, EVERY_TAG_HAS_A_VALUE)) {
            letter.render(values).write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
