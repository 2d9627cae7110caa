package vn.vanho.policycomm.dissemination.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.dissemination.PublicPages;
import vn.vanho.policycomm.engine.Phrases;

/** Opens pages by HTTP, each by a thread of its own, so that whoever waits for it waits no longer than the rules say. */
@Service
class OpenedPages implements PublicPages, DisposableBean {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private final PageRules rules;
    private final Phrases phrases;
    private final CloseableHttpClient client;
    private final ThreadPoolExecutor threads;

    @Autowired
    OpenedPages(Phrases phrases) {
        this(phrases, PageRules.PUBLIC);
    }

    /** For tests, which have no public page. */
    OpenedPages(Phrases phrases, PageRules rules) {
        this.rules = rules;
        this.phrases = phrases;
        this.client = client(rules);
        AtomicInteger count = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "page-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static CloseableHttpClient client(PageRules rules) {
        Timeout longest = Timeout.of(rules.patience());
        return HttpClients.custom()
                .setConnectionManager(connections(rules, longest))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(longest)
                        .setConnectionRequestTimeout(longest)
                        .setExpectContinueEnabled(false)
                        .build())
                .setUserAgent("Mozilla/5.0 (compatible; link check)")
                .setConnectionReuseStrategy((request, answer, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(PageRules rules, Timeout longest) {
        Http1Config short1 = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(rules))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(short1)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(longest)
                        .setSocketTimeout(longest)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(longest).build())
                .setMaxConnPerRoute(AT_ONCE)
                .setMaxConnTotal(AT_ONCE)
                .build();
    }

    @Override
    public Seen look(String address) {
        PageVisit visit = new PageVisit(client, rules, phrases, address);
        try {
            return seen(threads.submit(visit), visit);
        } catch (RejectedExecutionException busy) {
            return Seen.nothing(phrases.of("page.busy"));
        }
    }

    private Seen seen(Future<Seen> coming, PageVisit visit) {
        try {
            return coming.get(rules.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            visit.breakOff();
            coming.cancel(true);
            return Seen.nothing(phrases.of("page.slow", rules.patience().toSeconds()));
        } catch (InterruptedException e) {
            visit.breakOff();
            Thread.currentThread().interrupt();
            return Seen.nothing(phrases.of("page.busy"));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() throws Exception {
        threads.shutdownNow();
        client.close();
    }
}
