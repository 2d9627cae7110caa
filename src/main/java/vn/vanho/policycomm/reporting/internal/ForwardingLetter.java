package vn.vanho.policycomm.reporting.internal;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;

/** Prints the letter to the drafting agency. */
@Component
class ForwardingLetter {

    private static final Configure EVERY_TAG_HAS_A_VALUE = Configure.builder()
            .setValidErrorHandler(new Configure.AbortHandler())
            .build();

    private final CommentGroups groups;
    private final DocumentTags tags;

    ForwardingLetter(CommentGroups groups, DocumentTags tags) {
        this.groups = groups;
        this.tags = tags;
    }

    byte[] print(Draft draft) {
        Tags values = tags.of(draft).putAll(new Tally(groups.counts(draft.id())).tags());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream template =
                        new ClassPathResource("templates/documents/forwarding-letter.docx").getInputStream();
                XWPFTemplate letter = XWPFTemplate.compile(template, EVERY_TAG_HAS_A_VALUE)) {
            letter.render(values.asMap()).write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
