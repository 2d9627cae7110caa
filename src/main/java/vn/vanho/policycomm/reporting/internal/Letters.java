package vn.vanho.policycomm.reporting.internal;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills the templates of letters, each small enough to be held in memory. */
@Component
class Letters {

    /** These tags stand in the heads of tables, each before the row that is repeated for its list. */
    static final Configure GRAMMAR = Configure.builder()
            .bind("figures", new LoopRowTableRenderPolicy())
            .bind("differences", new LoopRowTableRenderPolicy())
            .bind("steps", new LoopRowTableRenderPolicy())
            .setValidErrorHandler(new Configure.AbortHandler())
            .build();

    private final Templates templates;

    Letters(Templates templates) {
        this.templates = templates;
    }

    /**
     * A letter as DOCX.
     *
     * @param template the name of its file
     */
    byte[] print(String template, Tags values) {
        return print(template, values.asMap());
    }

    /** The same with lists, whose tags the template repeats. */
    byte[] print(String template, Map<String, Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayInputStream file = new ByteArrayInputStream(templates.content(template));
        try (XWPFTemplate letter = XWPFTemplate.compile(file, GRAMMAR)) {
            letter.render(values).write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
