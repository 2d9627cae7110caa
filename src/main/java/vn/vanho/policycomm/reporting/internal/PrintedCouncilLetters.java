package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.CouncilLetter;
import vn.vanho.policycomm.reporting.CouncilLetter.Late;
import vn.vanho.policycomm.reporting.CouncilLetters;
import vn.vanho.policycomm.reporting.DocumentText.Signer;

/** Prints and stores in one transaction. */
@Service
@Transactional
class PrintedCouncilLetters implements CouncilLetters, Prints {

    private static final String URGING = "council-urging-letter.docx";
    private static final String COURTESY = "council-courtesy-letter.docx";

    private final IssuedDocuments issued;
    private final DocumentTags tags;
    private final Units units;
    private final Council council;
    private final Letters letters;
    private final Phrases phrases;

    PrintedCouncilLetters(
            IssuedDocuments issued, DocumentTags tags, Units units, Council council, Letters letters, Phrases phrases) {
        this.issued = issued;
        this.tags = tags;
        this.units = units;
        this.council = council;
        this.letters = letters;
        this.phrases = phrases;
    }

    @Override
    public IssuedDocument print(String owner, CouncilLetter letter) {
        return issued.store(owner, kind(letter), fileName(letter), preview(letter));
    }

    @Override
    public byte[] preview(CouncilLetter letter) {
        return letters.print(letter.courtesy() ? COURTESY : URGING, values(letter, units.name(letter.unit())));
    }

    @Override
    public String fileName(CouncilLetter letter) {
        String item = CaseFiles.slug(letter.planYear() + "/" + letter.code());
        return kind(letter).fileName("%s-%s-%s".formatted(letter.unit(), item, letter.day()));
    }

    @Override
    public List<Template> templates() {
        Set<String> wanted = Set.of("number", "lateUnit", "item", "steps", "no", "name", "due", "signer");
        Set<String> urging = new HashSet<>(wanted);
        urging.add("late");
        return List.of(
                new Template(URGING, values(sample(false), "x"), urging),
                new Template(COURTESY, values(sample(true), "x"), wanted));
    }

    private static CouncilLetter sample(boolean courtesy) {
        int year = SampleDraft.DAY.getYear();
        return new CouncilLetter(
                "x", courtesy, year, "x", "x", SampleDraft.DAY, List.of(new Late("x", SampleDraft.DAY, 1)));
    }

    private static DocumentKind kind(CouncilLetter letter) {
        return letter.courtesy() ? DocumentKind.COUNCIL_REMINDER : DocumentKind.COUNCIL_URGING;
    }

    private Map<String, Object> values(CouncilLetter letter, String unit) {
        Signer signer = council.exists() ? Signer.COUNCIL : Signer.LEADERSHIP;
        Tags all = tags.ofCase(kind(letter), signer);
        String sender = units.withRole(Role.COUNCIL).stream()
                .findFirst()
                .map(one -> one.name())
                .orElseGet(() -> String.join(" ", all.lines("authority")));
        Map<String, Object> values = all.put("council", sender)
                .put("lateUnit", unit)
                .put("planYear", Integer.toString(letter.planYear()))
                .put("code", letter.code())
                .put("item", letter.item())
                .put("today", OfficialDates.of(letter.day()))
                .put("count", Tally.number(letter.steps().size()))
                .asMap();
        values.put("steps", rows(letter.steps()));
        return values;
    }

    private List<Map<String, String>> rows(List<Late> steps) {
        List<Map<String, String>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(Map.of(
                "no", Integer.toString(rows.size() + 1),
                "name", PlainText.line(step.name()),
                "due", Phrases.day(step.due()),
                "late", late(step.workingDays()))));
        return rows;
    }

    private String late(int workingDays) {
        return workingDays == 0 ? phrases.of("council.letter.underADay") : Tally.number(workingDays);
    }
}
