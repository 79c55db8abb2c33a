-- On the primary, as postgres: psql -v migrate_password=... -v run_password=... -f roles.sql
CREATE ROLE usher_migrate LOGIN PASSWORD :'migrate_password';
CREATE ROLE usher_run LOGIN PASSWORD :'run_password';
GRANT pg_monitor TO usher_run; -- for the figures of the standbys; it reads no table
CREATE DATABASE usher OWNER usher_migrate ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE usher FROM PUBLIC;
GRANT CONNECT ON DATABASE usher TO usher_run;
\connect usher
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO usher_migrate;
GRANT USAGE ON SCHEMA public TO usher_run;
