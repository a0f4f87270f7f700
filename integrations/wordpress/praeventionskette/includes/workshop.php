<?php
/**
 * The workshop: a page of the dashboard in which the municipality's file is written, and the REST routes that read and save
 * it. Authors may look, editors and administrators may save.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

const WORKSHOP_PAGE   = 'praeventionskette-workshop';
const REST_SPACE      = 'praeventionskette/v1';
const VERSIONS_OPTION = 'praeventionskette_versions';

/** How many earlier versions are kept. */
const MAX_VERSIONS = 20;

/** A larger file is no municipality's. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Who may look, and who may save. */
const CAN_LOOK = 'edit_posts';
const CAN_SAVE = 'edit_others_pages';

add_action( 'admin_menu', __NAMESPACE__ . '\add_workshop_page' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_file_routes' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_text', 10, 2 );

/**
 * Adds the workshop to the menu, where the build has it.
 */
function add_workshop_page() {
	if ( ! build_data()['workshop'] ) {
		return;
	}
	$hook = add_menu_page(
		__( 'Präventionskette: workshop', 'praeventionskette' ),
		__( 'Präventionskette', 'praeventionskette' ),
		CAN_LOOK,
		WORKSHOP_PAGE,
		'__return_null',
		'dashicons-groups'
	);
	add_action( 'load-' . $hook, __NAMESPACE__ . '\print_workshop' );
}

/**
 * Prints the workshop as a page of its own, under its own policy: the dashboard's styles and scripts stay out.
 */
function print_workshop() {
	$folder = build_data()['workshop'];
	$file   = plugin_dir_path( PLUGIN_FILE ) . $folder . '/index.html';
	// A local file of this plugin.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	$html = file_get_contents( $file );
	// Earlier versions are for whoever may save: what was taken out may have been taken out for a reason.
	$rights = current_user_can( CAN_SAVE ) ? sprintf( ' data-versions="%s"', esc_url( rest_url( REST_SPACE . '/versions' ) ) ) : ' data-read-only';
	$meta   = sprintf(
		'<meta name="pk-workshop-file" content="%s" data-name="%s" data-nonce="%s" data-address="%s" data-home="%s" data-cms="wordpress"%s>',
		esc_url( rest_url( REST_SPACE . '/file' ) ),
		esc_attr( basename( file_path() ) ),
		esc_attr( wp_create_nonce( 'wp_rest' ) ),
		esc_url( file_url() ),
		esc_url( admin_url() ),
		$rights
	);
	$html = str_replace( '"./', '"' . esc_url( plugins_url( $folder . '/', PLUGIN_FILE ) ), $html );
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	header( 'Referrer-Policy: same-origin' );
	// The page of the build, with escaped attributes.
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	echo preg_replace( '/<head[^>]*>/i', '$0' . $meta, $html, 1 );
	exit;
}

/**
 * Registers the routes: the file, its earlier versions, and one of those.
 */
function register_file_routes() {
	$look = array( 'permission_callback' => __NAMESPACE__ . '\can_look' );
	$save = array( 'permission_callback' => __NAMESPACE__ . '\can_save' );
	register_rest_route(
		REST_SPACE,
		'/file',
		array(
			array( 'methods' => 'GET', 'callback' => __NAMESPACE__ . '\send_file' ) + $look,
			array( 'methods' => 'PUT', 'callback' => __NAMESPACE__ . '\save_file' ) + $save,
		)
	);
	register_rest_route( REST_SPACE, '/versions', array( 'methods' => 'GET', 'callback' => __NAMESPACE__ . '\list_versions' ) + $save );
	register_rest_route( REST_SPACE, '/versions/(?P<id>\d+)', array( 'methods' => 'GET', 'callback' => __NAMESPACE__ . '\send_version' ) + $save );
}

/**
 * Whether the user may read the file here.
 *
 * @return bool
 */
function can_look() {
	return current_user_can( CAN_LOOK );
}

/**
 * Whether the user may save the file.
 *
 * @return bool
 */
function can_save() {
	return current_user_can( CAN_SAVE );
}

/**
 * The path of the site's own file: the one of the settings where it lies among the uploads, else one that the workshop makes.
 *
 * @return string
 */
function file_path() {
	$uploads = wp_get_upload_dir();
	$base    = wp_parse_url( $uploads['baseurl'], PHP_URL_PATH );
	$origin  = origin_of( settings()['src'] );
	$path    = '' === $origin || origin_of( home_url() ) === $origin ? wp_parse_url( settings()['src'], PHP_URL_PATH ) : '';
	if ( is_string( $path ) && is_string( $base ) && 0 === strpos( $path, $base . '/' ) ) {
		$name = rawurldecode( substr( $path, strlen( $base ) + 1 ) );
		// Nothing but a JSON file below the folder of the uploads.
		if ( 0 === validate_file( $name ) && '.json' === substr( $name, -5 ) ) {
			return $uploads['basedir'] . '/' . $name;
		}
	}
	return $uploads['basedir'] . '/praeventionskette/kommune.json';
}

/**
 * The address that the website has the file at.
 *
 * @return string
 */
function file_url() {
	$uploads = wp_get_upload_dir();
	return str_replace( $uploads['basedir'], $uploads['baseurl'], file_path() );
}

/**
 * The text of the file; null where there is none.
 *
 * @return string|null
 */
function read_file() {
	// A local file.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	$text = is_file( file_path() ) ? file_get_contents( file_path() ) : false;
	return false === $text ? null : $text;
}

/**
 * The tag by which a version of the file is known.
 *
 * @param string $text The file's text.
 * @return string
 */
function etag_of( $text ) {
	return '"' . hash( 'sha256', $text ) . '"';
}

/**
 * A response of the file's own text. Others are data, which WordPress writes as JSON.
 */
class File_Response extends \WP_REST_Response {}

/**
 * Serves the text of the file byte by byte as it is.
 *
 * @param bool              $is_served Whether the response has been served already.
 * @param \WP_HTTP_Response $response  The response.
 * @return bool
 */
function serve_text( $is_served, $response ) {
	if ( $is_served || ! $response instanceof File_Response ) {
		return $is_served;
	}
	// JSON, with its media type.
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	echo $response->get_data();
	return true;
}

/**
 * Answers with a text of the file.
 *
 * @param string $text   The file's text.
 * @param int    $status The HTTP status.
 * @return File_Response
 */
function file_response( $text, $status = 200 ) {
	$response = new File_Response( $text, $status );
	$response->header( 'ETag', etag_of( $text ) );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/**
 * Sends the file; 404 where there is none.
 *
 * @return File_Response|\WP_Error
 */
function send_file() {
	$text = read_file();
	return null === $text ? new \WP_Error( 'pk_no_file', __( 'There is no file yet.', 'praeventionskette' ), array( 'status' => 404 ) ) : file_response( $text );
}

/**
 * Saves the file, if it is still the one that the request was made for: `If-Match` names it, or `If-None-Match: *` says that
 * there was none. Otherwise answers 412 with the present text. What was there before is kept as a version.
 *
 * @param \WP_REST_Request $request Its body is the text.
 * @return \WP_REST_Response|\WP_Error
 */
function save_file( $request ) {
	$text = $request->get_body();
	$data = strlen( $text ) > MAX_FILE_BYTES ? null : json_decode( $text, true );
	if ( ! is_array( $data ) || ! isset( $data['schemaVersion'] ) ) {
		return new \WP_Error( 'pk_not_a_file', __( 'This is no file of a municipality.', 'praeventionskette' ), array( 'status' => 400 ) );
	}
	$present     = read_file();
	$is_expected = null === $present ? '*' === $request->get_header( 'if_none_match' ) : etag_of( $present ) === $request->get_header( 'if_match' );
	if ( ! $is_expected ) {
		return null === $present ? new \WP_REST_Response( null, 412 ) : file_response( $present, 412 );
	}
	if ( ! write_file( $text ) ) {
		return new \WP_Error( 'pk_not_written', __( 'The file can’t be written. Please check the permissions of the folder of the uploads.', 'praeventionskette' ), array( 'status' => 500 ) );
	}
	if ( null !== $present ) {
		keep_version( $present );
	}
	use_own_file();
	$response = new \WP_REST_Response( null, null === $present ? 201 : 204 );
	$response->header( 'ETag', etag_of( $text ) );
	return $response;
}

/**
 * Writes beside the file first: a full disk leaves it as it was.
 *
 * @param string $text The text.
 * @return bool Whether it was written.
 */
function write_file( $text ) {
	$path = file_path();
	if ( ! wp_mkdir_p( dirname( $path ) ) ) {
		return false;
	}
	$temporary = $path . '.' . wp_generate_password( 12, false ) . '.tmp';
	// WP_Filesystem may ask for FTP access, which a REST route can't.
	// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors
	$is_written = strlen( $text ) === @file_put_contents( $temporary, $text ) && @rename( $temporary, $path );
	if ( ! $is_written && is_file( $temporary ) ) {
		@unlink( $temporary );
	}
	// phpcs:enable
	return $is_written;
}

/**
 * Lets the site's elements read the file that the workshop made, where no other one is set.
 */
function use_own_file() {
	if ( '' === settings()['src'] ) {
		update_option( OPTION, array( 'src' => wp_parse_url( file_url(), PHP_URL_PATH ) ) + settings() );
	}
}

/**
 * The earlier versions, the latest first: their numbers, times and users. Their texts are options of their own, not public
 * files: what was taken out of the file may have been taken out for a reason.
 *
 * @return array{id: int, time: int, user: string}[]
 */
function versions() {
	$versions = get_option( VERSIONS_OPTION );
	return is_array( $versions ) ? $versions : array();
}

/**
 * Keeps a text as the latest version, and forgets those beyond the maximum.
 *
 * @param string $text The text.
 */
function keep_version( $text ) {
	$versions = versions();
	$id       = $versions ? $versions[0]['id'] + 1 : 1;
	add_option( VERSIONS_OPTION . '_' . $id, $text, '', false );
	array_unshift(
		$versions,
		array(
			'id'   => $id,
			'time' => time(),
			'user' => wp_get_current_user()->display_name,
		)
	);
	foreach ( array_splice( $versions, MAX_VERSIONS ) as $forgotten ) {
		delete_option( VERSIONS_OPTION . '_' . $forgotten['id'] );
	}
	update_option( VERSIONS_OPTION, $versions, false );
}

/**
 * Lists the earlier versions.
 *
 * @return array[]
 */
function list_versions() {
	return array_map(
		function ( $version ) {
			return array(
				'id'         => $version['id'],
				// When another one took its place, and who wrote that.
				'replaced'   => gmdate( 'Y-m-d\TH:i:s\Z', $version['time'] ),
				'replacedBy' => $version['user'],
			);
		},
		versions()
	);
}

/**
 * Sends an earlier version; 404 where it is not kept any more.
 *
 * @param \WP_REST_Request $request Its `id` is the version's number.
 * @return File_Response|\WP_Error
 */
function send_version( $request ) {
	$text = get_option( VERSIONS_OPTION . '_' . (int) $request['id'] );
	return is_string( $text ) ? file_response( $text ) : new \WP_Error( 'pk_no_version', __( 'This version is not kept any more.', 'praeventionskette' ), array( 'status' => 404 ) );
}
