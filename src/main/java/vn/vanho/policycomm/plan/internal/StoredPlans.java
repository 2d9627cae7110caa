package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Keeps the plans of the years in their tables. */
@Service
@Transactional
class StoredPlans implements YearPlans {

    private final JdbcClient jdbc;
    private final PlanTemplate template;
    private final PlanItemTable items;
    private final Clock clock;

    StoredPlans(JdbcClient jdbc, PlanTemplate template, PlanItemTable items, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public YearPlan bring(int year, @Nullable String number, @Nullable LocalDate issuedOn, String broughtBy) {
        if (find(year).isPresent()) {
            throw new IllegalStateException("Kế hoạch năm %d đã có".formatted(year));
        }
        YearPlan plan = template.in(year, number, issuedOn);
        jdbc.sql("insert into year_plan (plan_year, title, number, issued_on, budget, brought_by, brought_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(year, plan.title(), number, issuedOn, Lines.join(plan.budget()))
                .params(broughtBy, OffsetDateTime.now(clock))
                .update();
        items.insert(plan);
        return plan;
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
