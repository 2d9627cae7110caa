package vn.vanho.policycomm.channels.zalo;

import javax.sql.DataSource;

class KeepingTokensOnH2Test extends KeepingTokens {

    @Override
    DataSource database() {
        return TokenDatabase.onH2();
    }
}
