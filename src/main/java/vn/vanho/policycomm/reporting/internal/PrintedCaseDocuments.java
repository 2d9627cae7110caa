package vn.vanho.policycomm.reporting.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
class PrintedCaseDocuments implements CaseDocuments, Prints {

    private static final String LETTER = "case-letter.docx";
    private static final String DOCUMENT = "case-document.docx";

    private static final String END = "./.";

    private final IssuedDocuments issued;
    private final DocumentTags tags;
    private final Letters letters;

    PrintedCaseDocuments(IssuedDocuments issued, DocumentTags tags, Letters letters) {
        this.issued = issued;
        this.tags = tags;
        this.letters = letters;
    }

    @Override
    public IssuedDocument print(String caseKey, DocumentKind kind, DocumentText text) {
        String file = kind.fileName(CaseFiles.slug(caseKey));
        String template = kind.heading().isEmpty() ? LETTER : DOCUMENT;
        return issued.store(caseKey, kind, file, letters.print(template, values(kind, text)));
    }

    @Override
    public List<Template> templates() {
        DocumentText text = new DocumentText("x", "x", "x", "x", DocumentText.Signer.LEADERSHIP);
        Set<String> wanted = Set.of("number", "subject", "body", "recipients", "signedFor", "signer");
        return List.of(
                new Template(LETTER, values(DocumentKind.REQUEST_LETTER, text), with(wanted, "addressee")),
                new Template(DOCUMENT, values(DocumentKind.INSPECTION_PLAN, text), with(wanted, "heading")));
    }

    private static Set<String> with(Set<String> names, String one) {
        Set<String> all = new HashSet<>(names);
        all.add(one);
        return all;
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
