package vn.vanho.policycomm.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.PublishedDraft;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.portal.internal.ForAMinute;
import vn.vanho.policycomm.portal.internal.PublicPlan;

/**
 * The plans that the public may read: those that were started, where the locality shows them. Whatever is asked of them is
 * worked out at most once a minute on each node, however many ask.
 */
@Component
class PublicPlans {

    private final PublicPlan setting;
    private final YearPlans plans;
    private final YearBoards boards;
    private final PublishedDrafts drafts;
    private final DraftViews views;
    private final ForAMinute<String, List<Integer>> years;
    private final ForAMinute<Integer, PlanPage> pages;

    PublicPlans(
            PublicPlan setting,
            YearPlans plans,
            YearBoards boards,
            PublishedDrafts drafts,
            DraftViews views,
            Clock clock) {
        this.setting = setting;
        this.plans = plans;
        this.boards = boards;
        this.drafts = drafts;
        this.views = views;
        years = new ForAMinute<>(clock);
        pages = new ForAMinute<>(clock);
    }

    /** The years that have one, the last first. */
    List<Integer> years() {
        return years.of(
                "",
                all -> setting.shown()
                        ? plans.years().stream().filter(plans::started).toList()
                        : List.of());
    }

    /** Empty for a year whose plan is not shown. */
    Optional<PlanPage> of(int year) {
        return years().contains(year) ? Optional.of(pages.of(year, this::page)) : Optional.empty();
    }

    private PlanPage page(int year) {
        YearPlan plan = plans.of(year);
        YearBoard board = boards.of(BoardScope.ofYear(year));
        return new PlanPage(
                plan,
                board.asOf(),
                board.policiesInScope(),
                board.policiesCommunicated(),
                board.items().stream()
                        .map(state -> line(plan.item(state.code()), state))
                        .toList(),
                draftsOf(year));
    }

    private static PlanLine line(PlanItem item, ItemState state) {
        return new PlanLine(item.code(), item.title(), item.opensOn(), item.closesOn(), state.status());
    }

    private List<DraftView> draftsOf(int year) {
        return drafts.list(0, Math.max(1, drafts.count())).stream()
                .filter(draft -> isOf(year, draft))
                .map(views::view)
                .toList();
    }

    private static boolean isOf(int year, PublishedDraft published) {
        return published.draft().details().planYear() == year;
    }
}
