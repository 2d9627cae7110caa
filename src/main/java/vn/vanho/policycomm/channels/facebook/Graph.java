package vn.vanho.policycomm.channels.facebook;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.FacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Version;
import java.util.function.Function;
import vn.vanho.policycomm.channels.web.BoundedWeb;

/** Calls the Graph API, each call with a client of its own. */
final class Graph {

    private final FacebookProperties properties;
    private final BoundedWeb web;

    Graph(FacebookProperties properties) {
        this.properties = properties;
        this.web = new BoundedWeb(properties.connectTimeout(), properties.timeout());
    }

    /**
     * @param call one call, and how its answer is read
     * @throws GraphFailure also when the answer cannot be read
     */
    <T> T run(Function<FacebookClient, T> call) throws GraphFailure {
        GraphRequestor requestor = new GraphRequestor(web);
        try {
            T read = call.apply(client(requestor));
            if (requestor.succeeded()) {
                return read;
            }
        } catch (RuntimeException failed) {
            // The requestor knows what came of it; what the library says may show secrets.
        }
        throw new GraphFailure(requestor.answer(), requestor.notSent());
    }

    private FacebookClient client(GraphRequestor requestor) {
        DefaultFacebookClient client = new DefaultFacebookClient(
                properties.accessToken(),
                properties.appSecret(),
                requestor,
                new DefaultJsonMapper(),
                Version.UNVERSIONED);
        client.setHeaderAuthorization(true);
        client.setFacebookEndpointUrls(new FacebookEndpoints() {
            @Override
            public String getGraphEndpoint() {
                return properties.apiUrl() + "/" + properties.version();
            }
        });
        return client;
    }
}
