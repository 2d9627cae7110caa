package vn.vanho.policycomm.council.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.council.Remark;
import vn.vanho.policycomm.council.Remarks;

/** Keeps remarks in their table. */
@Service
@Transactional
class StoredRemarks implements Remarks {

    private final JdbcClient jdbc;

    StoredRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    public List<Remark> of(String caseKey) {
        return jdbc.sql("select case_key, member, remark, said_by, said_at from review_remark where case_key = ?"
                        + " order by said_at, member")
                .param(caseKey)
                .query(Remark.class)
                .list();
    }
}
