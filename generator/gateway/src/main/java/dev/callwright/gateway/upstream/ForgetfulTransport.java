package dev.callwright.gateway.upstream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.client.transport.internal.HttpChannelOverHTTP;
import org.eclipse.jetty.client.transport.internal.HttpConnectionOverHTTP;
import org.eclipse.jetty.client.transport.internal.HttpSenderOverHTTP;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * HTTP/1.1 whose connections keep nothing of a request that has been sent. Those of Jetty keep the head of their last one, with the
 * credential in it, for as long as they wait in the pool.
 */
final class ForgetfulTransport extends HttpClientTransportOverHTTP {
    ForgetfulTransport(ClientConnector connector) {
        super(connector);
    }

    @Override
    public Connection newConnection(EndPoint endPoint, Map<String, Object> context) {
        ForgetfulConnection connection = new ForgetfulConnection(endPoint, context);
        connection.setInitialize(isInitializeConnections());
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return customize(connection, context);
    }

    private static final class ForgetfulConnection extends HttpConnectionOverHTTP {
        ForgetfulConnection(EndPoint endPoint, Map<String, Object> context) {
            super(endPoint, context);
        }

        @Override
        protected HttpChannelOverHTTP newHttpChannel() {
            return new ForgetfulChannel(this);
        }
    }

    private static final class ForgetfulChannel extends HttpChannelOverHTTP {
        ForgetfulChannel(HttpConnectionOverHTTP connection) {
            super(connection);
        }

        @Override
        protected HttpSenderOverHTTP newHttpSender() {
            return new ForgetfulSender(this);
        }
    }

    private static final class ForgetfulSender extends HttpSenderOverHTTP {
        // Nothing but the next request would clear it.
        private static final VarHandle HEAD = head();

        ForgetfulSender(HttpChannelOverHTTP channel) {
            super(channel);
        }

        private static VarHandle head() {
            try {
                return MethodHandles.privateLookupIn(HttpSenderOverHTTP.class, MethodHandles.lookup())
                        .findVarHandle(HttpSenderOverHTTP.class, "metaData", MetaData.Request.class);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("this version of Jetty keeps requests at another place", e);
            }
        }

        @Override
        protected void reset() {
            super.reset();
            HEAD.set(this, null);
        }
    }
}
