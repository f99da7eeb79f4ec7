package org.edusum.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The H2 file with its tables, one connection to it, and the few words of SQL that the rest is said in. Only ever opens
 * the program's own store. What {@link #transaction} has done is on the medium when it returns: H2 alone does not
 * force its file, so each one ends with a checkpoint.
 */
final class DraftDatabase implements AutoCloseable {

    /** The schema's version that this program works with; {@code schema-N.sql} leads from N-1 to N. */
    private static final int SCHEMA = 1;
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    static {
        // No class of ours or others is to be called from SQL.
        System.setProperty("h2.allowedClasses", "none");
    }

    private final Connection connection;

    private DraftDatabase(Connection connection) {
        this.connection = connection;
    }

    /** The store in a folder, made when it is not there. */
    static DraftDatabase open(Path folder) throws SQLException {
        if (folder.toString().contains(";")) {
            throw new SQLException("a folder with a semicolon would be taken for options of the store");
        }
        Properties owner = new Properties();
        owner.setProperty("user", "edusum");
        owner.setProperty("password", "");
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("drafts") + OPTIONS;
        DraftDatabase database = new DraftDatabase(connect(url, owner));
        try {
            database.migrate();
            return database;
        } catch (SQLException | RuntimeException fault) {
            database.abandon();
            throw fault;
        }
    }

    private static Connection connect(String url, Properties owner) throws SQLException {
        try {
            return org.h2.Driver.load().connect(url, owner);
        } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException notPlanned) {
            throw new SQLException("the store makes no sense", notPlanned);
        }
    }

    private void migrate() throws SQLException {
        run("CREATE TABLE IF NOT EXISTS schema_version (version INT NOT NULL)");
        int found = query(row -> row.getInt(1), "SELECT COALESCE(MAX(version), 0) FROM schema_version").getFirst();
        if (found > SCHEMA) {
            throw new DraftStoreException(DraftStoreException.Kind.TOO_NEW,
                    "草稿库已被更高版本的 EduSum 使用，本版本不能读写。请使用新版本的 EduSum。", null);
        }
        for (int version = found + 1; version <= SCHEMA; version++) {
            int reached = version;
            transaction(() -> {
                for (String statement : script(reached).split(";\\R")) {
                    if (!statement.isBlank()) {
                        run(statement);
                    }
                }
                run("INSERT INTO schema_version VALUES (?)", reached);
                return reached;
            });
        }
    }

    private static String script(int version) {
        try (InputStream in = DraftDatabase.class.getResourceAsStream("schema-" + version + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Statements that hold together. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does the work wholly, and forced to the medium, or not at all. */
    <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            run("CHECKPOINT SYNC");
            return result;
        } catch (SQLException | RuntimeException fault) {
            rollBack(fault);
            throw fault;
        }
    }

    private void rollBack(Exception fault) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException dead) {
            fault.addSuppressed(dead);
        }
    }

    /** Carries out a statement with its parameters. @return how many rows it changed */
    int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts a row into a table that numbers its rows. @return its number */
    long insert(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, parameters);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Makes a value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(Row<T> row, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters); ResultSet found = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
                all.add(row.of(found));
            }
            return all;
        }
    }

    <T> Optional<T> first(Row<T> row, String sql, Object... parameters) throws SQLException {
        return query(row, sql, parameters).stream().findFirst();
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, parameters);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Closes the store in good order. @param isCompacting whether to give unused space back first */
    void close(boolean isCompacting) throws SQLException {
        if (!connection.isClosed()) {
            run(isCompacting ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        }
    }

    @Override
    public void close() throws SQLException {
        close(false);
    }

    /** Lets go of a connection that may be dead. */
    void abandon() {
        try {
            run("SHUTDOWN IMMEDIATELY");
        } catch (SQLException dead) {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException dead) {
            // It was to be let go of, and it is.
            return;
        }
    }
}
