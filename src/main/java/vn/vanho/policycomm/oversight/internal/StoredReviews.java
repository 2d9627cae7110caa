package vn.vanho.policycomm.oversight.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.oversight.QuarterlyReview;
import vn.vanho.policycomm.oversight.QuarterlyReviews;
import vn.vanho.policycomm.oversight.Remark;

/** Keeps reviews in their tables. */
@Service
@Transactional
class StoredReviews implements QuarterlyReviews {

    private final JdbcClient jdbc;

    StoredReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void prepare(QuarterlyReview review) {
        jdbc.sql("delete from quarterly_review where case_key = ?")
                .param(review.caseKey())
                .update();
        jdbc.sql("insert into quarterly_review (case_key, figures, prepared_at) values (?, ?, ?)")
                .params(review.caseKey(), review.figures(), review.preparedAt())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<QuarterlyReview> find(String caseKey) {
        return jdbc.sql("select case_key, figures, prepared_at from quarterly_review where case_key = ?")
                .param(caseKey)
                .query(QuarterlyReview.class)
                .optional();
    }

    @Override
    public void say(Remark remark) {
        jdbc.sql("delete from review_remark where case_key = ? and member = ?")
                .params(remark.caseKey(), remark.member())
                .update();
        jdbc.sql("insert into review_remark (case_key, member, remark, said_by, said_at) values (?, ?, ?, ?, ?)")
                .params(remark.caseKey(), remark.member(), remark.remark(), remark.saidBy(), remark.saidAt())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> remarks(String caseKey) {
        return jdbc.sql("select case_key, member, remark, said_by, said_at from review_remark where case_key = ?"
                        + " order by said_at, member")
                .param(caseKey)
                .query(Remark.class)
                .list();
    }
}
