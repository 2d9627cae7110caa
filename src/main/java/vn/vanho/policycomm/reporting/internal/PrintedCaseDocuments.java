package vn.vanho.policycomm.reporting.internal;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.reporting.CaseDocuments;
import vn.vanho.policycomm.reporting.DocumentText;

/** Prints and stores in one transaction. */
@Service
@Transactional
class PrintedCaseDocuments implements CaseDocuments {

    private static final String END = "./.";

    private final IssuedDocuments issued;
    private final DocumentTags tags;

    PrintedCaseDocuments(IssuedDocuments issued, DocumentTags tags) {
        this.issued = issued;
        this.tags = tags;
    }

    @Override
    public IssuedDocument print(String caseKey, DocumentKind kind, DocumentText text) {
        String file = kind.fileName(CaseFiles.slug(caseKey));
        String template = kind.heading().isEmpty() ? "case-letter.docx" : "case-document.docx";
        return issued.store(caseKey, kind, file, Letters.print(template, values(kind, text)));
    }

    private Map<String, Object> values(DocumentKind kind, DocumentText text) {
        Map<String, Object> values = tags.ofCase(kind, text.signer())
                .put("subject", text.subject())
                .put("addressee", text.addressee())
                .asMap();
        values.put("body", PlainText.lines(ended(text.body())));
        values.put("recipients", PlainText.lines(text.recipients()));
        return values;
    }

    /** The last line ends with the sign that nothing follows. */
    static String ended(String body) {
        String text = body.strip();
        return text.endsWith(END) ? text : text.replaceAll("[.;/\\s]+$", "") + END;
    }
}
