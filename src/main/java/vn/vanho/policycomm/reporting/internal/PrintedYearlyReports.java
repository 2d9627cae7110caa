package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.reporting.DocumentText;
import vn.vanho.policycomm.reporting.YearlyReports;

/** Prints and stores in one transaction. */
@Service
@Transactional
class PrintedYearlyReports implements YearlyReports, Prints {

    private static final DocumentKind KIND = DocumentKind.YEARLY_REPORT;
    private static final String TEMPLATE = "yearly-report.docx";
    private static final Pattern PART = Pattern.compile("(I{1,3}|IV|V)\\. .*");

    private final IssuedDocuments issued;
    private final DocumentTags tags;
    private final YearlyAnnex annex;
    private final Letters letters;

    PrintedYearlyReports(IssuedDocuments issued, DocumentTags tags, YearlyAnnex annex, Letters letters) {
        this.issued = issued;
        this.tags = tags;
        this.annex = annex;
        this.letters = letters;
    }

    @Override
    public IssuedDocument print(String caseKey, int planYear, DocumentText text) {
        byte[] report = letters.print(TEMPLATE, values(text, annex.of(planYear)));
        return issued.store(caseKey, KIND, KIND.fileName(CaseFiles.slug(caseKey)), report);
    }

    @Override
    public List<Template> templates() {
        DocumentText text = new DocumentText("x", "", "I. X\nx", "x", DocumentText.Signer.LEADERSHIP);
        Set<String> wanted = Set.of("number", "subject", "sections", "lines", "recipients", "signer", "figures");
        return List.of(new Template(TEMPLATE, values(text, annex.sample()), wanted));
    }

    private Map<String, Object> values(DocumentText text, Map<String, Object> annexed) {
        Map<String, Object> values =
                tags.ofCase(KIND, text.signer()).put("subject", text.subject()).asMap();
        values.put("sections", sections(text.body()));
        values.put("recipients", PlainText.lines(text.recipients()));
        values.putAll(annexed);
        return values;
    }

    /** The parts with their paragraphs. */
    private static List<Map<String, Object>> sections(String body) {
        List<Map<String, Object>> sections = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(PrintedCaseDocuments.ended(body))) {
            if (PART.matcher(line).matches()) {
                lines = new ArrayList<>();
                sections.add(Map.of("heading", line, "lines", lines));
            } else {
                lines.add(line);
            }
        }
        return sections;
    }
}
