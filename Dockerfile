# syntax=docker/dockerfile:1
# Kinerja for servers: the app alone, without its private PostgreSQL. See docker-compose.yml.

# glibc, as the Typst compiler's binary needs; Alpine's node would not do.
FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS bangun
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /sumber
COPY . .
# No embedded cluster in the image: its database is the service next to it.
RUN dotnet publish src/Kinerja.Web --configuration Release --output /terbit -p:TanpaPostgresTertanam=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The printing process is a Node program.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
WORKDIR /app
COPY --from=bangun /terbit .
RUN mkdir /data /cadangan && chown "$APP_UID" /data /cadangan && chmod 700 /cadangan
ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_HTTP_PORTS= \
    ASPNETCORE_URLS=http://+:8080 \
    KINERJA_DATA=/data \
    LANG=C.UTF-8
VOLUME /data /cadangan
EXPOSE 8080
USER $APP_UID
# The image carries neither curl nor wget; node is there anyway.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:8080/sehat').then(j => process.exit(j.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["dotnet", "Kinerja.Web.dll"]
