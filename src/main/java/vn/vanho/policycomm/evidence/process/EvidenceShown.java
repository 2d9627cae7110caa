package vn.vanho.policycomm.evidence.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;

/** What models tell the head about the evidence of a unit's work. */
@Component("evidenceShown")
public class EvidenceShown implements ModelBean {

    private final Evidences evidences;
    private final Phrases phrases;

    EvidenceShown(Evidences evidences, Phrases phrases) {
        this.evidences = evidences;
        this.phrases = phrases;
    }

    /** How many pieces there are, e.g. {@code 3 (2 tệp, 1 liên kết)}. */
    public String count(String caseKey, String unit) {
        List<Evidence> all = evidences.of(new WorkOfUnit(caseKey, unit));
        long files = all.stream().filter(Evidence::isFile).count();
        return all.isEmpty()
                ? phrases.of("evidence.none")
                : phrases.of("evidence.count", all.size(), files, all.size() - files);
    }
}
