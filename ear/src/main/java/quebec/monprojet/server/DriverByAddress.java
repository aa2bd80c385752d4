package quebec.monprojet.server;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One driver for the one datasource: {@code MPQ_DB_URL} alone says whether it is PostgreSQL or the
 * embedded H2. Otherwise operators would have to name the driver beside the address, and the two
 * could contradict each other.
 */
public final class DriverByAddress implements Driver {

    private final Driver postgresql = new org.postgresql.Driver();
    private final Driver h2 = new org.h2.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Driver driver = of(url);
        return driver.connect(url, driver == postgresql ? withDefaults(info) : info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgresql.acceptsURL(url) || h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return of(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Each driver has its own logger");
    }

    /**
     * A server that froze or went away without a word must not hold a thread for ever. The reading
     * time-out, in seconds, lies above the longest question the datasource allows (30) with the
     * time to cancel it. The detail of an error would carry a row's values, an address or a name,
     * into whatever log the exception ends in. A batch of rows goes over as few statements of many
     * rows. A node that went away without a word, by a power cut say, lets go of its locks within
     * half a minute, and one that froze in the middle of a transaction within two. What the address
     * itself says about any of these counts more.
     */
    private static Properties withDefaults(Properties info) {
        Properties all = new Properties();
        all.setProperty("connectTimeout", "5");
        all.setProperty("cancelSignalTimeout", "3");
        all.setProperty("socketTimeout", "40");
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("logServerErrorDetail", "false");
        all.setProperty("reWriteBatchedInserts", "true");
        all.setProperty(
                "options",
                "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4"
                        + " -c idle_in_transaction_session_timeout=120s");
        all.putAll(info);
        return all;
    }

    private Driver of(String url) throws SQLException {
        return postgresql.acceptsURL(url) ? postgresql : h2;
    }
}
