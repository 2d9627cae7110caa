package vn.vanho.policycomm.channels.zalo;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.engine.Phrases;

/** Puts the account together. */
@Configuration(proxyBeanMethods = false)
class ZaloConfiguration {

    @Bean
    static ZaloAccount zaloAccount(
            ZaloProperties properties,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Clock clock,
            Phrases phrases) {
        ZaloFaults faults = new ZaloFaults(phrases);
        BoundedWeb web = new BoundedWeb(properties.connectTimeout(), properties.timeout());
        ZaloTokens tokens = new ZaloTokens(
                new TokenTable(dataSource, properties.timeout()),
                new PairSeal(properties.tokenKey()),
                new TokenDesk(properties, web, faults, clock),
                alone(transactions),
                faults,
                clock,
                properties.refreshToken());
        ZaloCalls calls = new ZaloCalls(properties.apiUrl(), web, tokens, faults);
        ArticleList list = new ArticleList(calls, faults);
        Articles articles = new Articles(
                calls,
                faults,
                new ZaloArticle(properties.author(), properties.cover()),
                list,
                new Patience(properties.verifyEvery(), properties.verifyWithin()));
        return new ZaloAccount(properties, articles, list);
    }

    private static TransactionTemplate alone(PlatformTransactionManager transactions) {
        TransactionTemplate alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return alone;
    }
}
