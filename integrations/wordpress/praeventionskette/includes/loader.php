<?php
/**
 * The loader: one script, on the pages that need it.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\print_loader_early', 2 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_loader_if_needed', 5 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 2 );
add_filter( 'comment_text', __NAMESPACE__ . '\disarm_links', 20 );

foreach ( array( 'the_content', 'render_block', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' ) as $praeventionskette_filter ) {
	add_filter( $praeventionskette_filter, __NAMESPACE__ . '\notice_elements', 99 );
}

/**
 * Whether this page needs the loader.
 *
 * @param bool $found That something on it does has just been found out.
 * @return bool
 */
function page_needs_loader( $found = false ) {
	static $needs = false;
	$needs        = $needs || $found || settings()['everywhere'];
	return $needs;
}

/**
 * Whether a text asks for an element, in whichever form.
 *
 * @param string $text A post's content, or markup.
 * @return bool
 */
function asks_for_element( $text ) {
	return (bool) preg_match( '/<!-- wp:pk\/|\[pk\s|<pk-|\sdata-pk=|#pk=/', $text );
}

/**
 * Remembers that markup asks for an element; leaves it as it is.
 *
 * @param string $html The markup.
 * @return string
 */
function notice_elements( $html ) {
	if ( is_string( $html ) && ! page_needs_loader() && asks_for_element( $html ) ) {
		page_needs_loader( true );
	}
	return $html;
}

/**
 * Prints the loader in the head where it is known by then that the page needs it: the sooner, the sooner the data.
 * With a block theme everything has been rendered by now. With a classic one, a single page's content is looked at;
 * for what turns up later there is the footer.
 */
function print_loader_early() {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof \WP_Post ) {
		notice_elements( $post->post_content );
	}
	print_loader_if_needed();
}

/**
 * Prints the loader, once, where the page needs it.
 */
function print_loader_if_needed() {
	static $is_printed = false;
	if ( $is_printed || ! page_needs_loader() || ! built()['embed'] ) {
		return;
	}
	$is_printed = true;
	// WordPress escapes the attributes, and lets security plugins add a nonce. Its script module functions take no
	// attributes of our own, and would put the script into the footer of classic themes.
	wp_print_script_tag(
		array(
			'type' => 'module',
			'id'   => 'praeventionskette-loader',
			'src'  => esc_url_raw( plugins_url( built()['embed'] . '/pk.js', PLUGIN_FILE ) ),
		) + data_attributes()
	);
}

/**
 * What the scripts are told of the settings.
 *
 * @return string[]
 */
function data_attributes() {
	return array_filter(
		array(
			'data-src'     => esc_url_raw( settings()['src'], array( 'http', 'https' ) ),
			'data-origins' => implode( ' ', allowed_origins() ),
		)
	);
}

/**
 * Loads the elements into the editor, and into the frame of its canvas, for the previews. The loader itself stays out:
 * it would replace the links and placeholders that authors are just editing.
 */
function enqueue_preview() {
	if ( is_admin() && built()['preview'] ) {
		// The folder's name changes with its content.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_enqueue_script( 'praeventionskette-preview', plugins_url( built()['preview'] . '/elements.js', PLUGIN_FILE ), array(), null, false );
	}
}

/**
 * Makes the previews' script a module and tells it the settings. Script modules have no way into the canvas's frame,
 * scripts do.
 *
 * @param string $tag    The script's markup.
 * @param string $handle The script's name.
 * @return string
 */
function make_module( $tag, $handle ) {
	if ( 'praeventionskette-preview' !== $handle ) {
		return $tag;
	}
	$html = new \WP_HTML_Tag_Processor( $tag );
	while ( $html->next_tag( 'script' ) ) {
		if ( $html->get_attribute( 'src' ) ) {
			foreach ( array( 'type' => 'module' ) + data_attributes() as $name => $value ) {
				$html->set_attribute( $name, $value );
			}
		}
	}
	return $html->get_updated_html();
}

/**
 * Keeps strangers from putting elements into a page: a link in a comment stays a link.
 *
 * @param string $text The comment's markup.
 * @return string
 */
function disarm_links( $text ) {
	return str_replace( '#pk=', '#', $text );
}
