package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import java.util.function.BiPredicate;
import vn.vanho.policycomm.monitoring.OpenWork.BegunCase;
import vn.vanho.policycomm.monitoring.OpenWork.OpenPart;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.unitwork.WorkTally;

/**
 * What is there at one moment, of a year, of one item or of some cases.
 *
 * @param registered drafts of the whole year
 * @param titles of all cases of the year
 */
record Snapshot(
        int year,
        List<OpenPart> open,
        List<BegunCase> begun,
        List<WorkTally> works,
        List<ItemResult> results,
        List<RegisteredDraft> registered,
        CaseTitles titles) {

    /** Whether the engine runs anything of it. */
    boolean runs() {
        return !open.isEmpty();
    }

    /** Whether it goes on, or nothing has come of it yet. */
    boolean goesOn() {
        return runs() || results.isEmpty();
    }

    Snapshot ofItem(String code) {
        return only((item, key) -> item.equals(code));
    }

    Snapshot ofCase(String caseKey) {
        return only((item, key) -> key.equals(caseKey));
    }

    /** @param wanted takes the item of each and the business key of its case */
    Snapshot only(BiPredicate<String, String> wanted) {
        return new Snapshot(
                year,
                open.stream()
                        .filter(one -> wanted.test(one.item(), one.caseKey()))
                        .toList(),
                begun.stream()
                        .filter(one -> wanted.test(one.item(), one.caseKey()))
                        .toList(),
                works.stream()
                        .filter(one -> wanted.test(one.of().item(), one.of().key()))
                        .toList(),
                results.stream()
                        .filter(one -> wanted.test(one.item(), caseKey(one)))
                        .toList(),
                registered,
                titles);
    }

    /** That of II.3b to II.3d, which are parts of a case of II.3a, is that one's. */
    static String caseKey(ItemResult result) {
        return PlanCase.of(result.caseKey()).map(PlanCase::key).orElseGet(result::caseKey);
    }
}
