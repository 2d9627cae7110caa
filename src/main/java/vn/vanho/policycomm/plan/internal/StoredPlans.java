package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Keeps the plans of the years in their tables. */
@Service
@Transactional
class StoredPlans implements YearPlans {

    private final JdbcClient jdbc;
    private final PlanTemplate template;
    private final PlanItemTable items;
    private final ItemRoleTable roles;
    private final Phrases phrases;
    private final Clock clock;

    StoredPlans(
            JdbcClient jdbc,
            PlanTemplate template,
            PlanItemTable items,
            ItemRoleTable roles,
            Phrases phrases,
            Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.items = items;
        this.roles = roles;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public YearPlan bring(int year, @Nullable String number, @Nullable LocalDate issuedOn, String broughtBy) {
        if (started(year)) {
            throw new IllegalStateException("Kế hoạch năm %d đã có".formatted(year));
        }
        if (find(year).isPresent()) {
            start(year, number, issuedOn, broughtBy);
        } else {
            insert(template.in(year, number, issuedOn), true, broughtBy);
        }
        return find(year).orElseThrow();
    }

    /** A number and a date that were given with the copy stay unless others are given now. */
    private void start(int year, @Nullable String number, @Nullable LocalDate issuedOn, String broughtBy) {
        jdbc.sql("update year_plan set started = true, number = coalesce(?, number),"
                        + " issued_on = coalesce(?, issued_on), brought_by = ?, brought_at = ? where plan_year = ?")
                .params(number, issuedOn, broughtBy, OffsetDateTime.now(clock), year)
                .update();
    }

    private void insert(YearPlan plan, boolean started, String by) {
        jdbc.sql("insert into year_plan (plan_year, title, number, issued_on, budget, brought_by, brought_at, started)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(plan.year(), plan.title(), plan.number(), plan.issuedOn(), Lines.join(plan.budget()))
                .params(by, OffsetDateTime.now(clock), started)
                .update();
        items.insert(plan);
    }

    @Override
    public YearPlan copy(int from, int to, @Nullable String number, @Nullable LocalDate issuedOn, String by) {
        YearPlan plan = find(from).orElseThrow(() -> new NoSuchElementException("No plan of " + from));
        if (find(to).isPresent()) {
            throw new InputRefused(List.of(new Violation(
                    "copy", phrases.of("amendment.copy.year"), phrases.of("amendment.fault.yearThere", year(to)))));
        }
        CopiedPlan copied = new CopiedPlan(plan, template.in(from, null, null), template.in(to, null, null));
        insert(copied.numbered(number, issuedOn), false, by);
        roles.copy(from, to);
        return find(to).orElseThrow();
    }

    /** Years are numbers that sentences would set with a point. */
    private static String year(int year) {
        return Integer.toString(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return jdbc.sql("select plan_year from year_plan order by plan_year desc")
                .query(Integer.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean started(int year) {
        return jdbc.sql("select started from year_plan where plan_year = ?")
                .param(year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<YearPlan> find(int year) {
        return jdbc.sql("select title, number, issued_on, budget from year_plan where plan_year = ?")
                .param(year)
                .query((row, at) -> new YearPlan(
                        year,
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        items.of(year),
                        Lines.split(row.getString("budget"))))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public YearPlan of(int year) {
        return find(year).orElseGet(() -> template.in(year, null, null));
    }
}
